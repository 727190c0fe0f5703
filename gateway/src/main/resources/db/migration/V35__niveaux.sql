-- How much parts of the gateway say in their log, for a while, as an operator wants it; every replica reads it. What was done
-- here stays in acte, this may go when it is over.
create table niveau (
    categorie text primary key,
    niveau text not null,
    jusqu_a timestamptz not null,
    auteur text not null
);
