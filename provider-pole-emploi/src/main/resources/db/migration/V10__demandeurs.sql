create sequence demandeur_seq increment by 50;
create sequence inscription_seq increment by 50;
create sequence paiement_seq increment by 50;

-- A job seeker. The identifier itself is nowhere: it is a secret of the person, and comparing its keyed hash is enough.
create table demandeur (
    id                            bigint primary key,
    generation                    bigint not null references generation (id) on delete cascade,
    empreinte_identifiant         text   not null check (empreinte_identifiant ~ '^[0-9a-f]{64}$'),
    civilite                      text check (civilite in ('M', 'MME')),
    -- Who was only ever paid may have no identity here.
    nom_naissance                 text,
    cle_nom_naissance             text,
    nom_usage                     text,
    prenoms                       text,
    naissance_annee               integer,
    naissance_mois                integer,
    naissance_jour                integer,
    sexe                          text,
    commune_naissance             text,
    pays_naissance                text,
    certification                 text check (certification in ('VC', 'IC', 'PC', 'AC', 'DC', 'RC')),
    telephone                     text,
    telephone2                    text,
    email                         text,
    code_postal                   text,
    code_commune                  text,
    localite                      text,
    ligne_voie                    text,
    ligne_complement_destinataire text,
    ligne_complement_adresse      text,
    ligne_complement_distribution text,
    ligne_nom                     text,
    unique (generation, empreinte_identifiant)
);

create table inscription (
    id         bigint primary key,
    generation bigint  not null references generation (id) on delete cascade,
    demandeur  bigint  not null references demandeur (id) on delete cascade,
    debut      date    not null,
    -- None while it lasts.
    fin        date check (fin >= debut),
    categorie  integer not null check (categorie between 1 and 8)
);
create index inscription_demandeur on inscription (demandeur);

-- Euros. A payment that takes money back is negative.
create table paiement (
    id          bigint primary key,
    generation  bigint         not null references generation (id) on delete cascade,
    demandeur   bigint         not null references demandeur (id) on delete cascade,
    jour        date           not null,
    total       numeric(10, 2) not null,
    allocations numeric(10, 2) not null,
    aides       numeric(10, 2) not null,
    autres      numeric(10, 2) not null
);
create index paiement_demandeur on paiement (demandeur);
