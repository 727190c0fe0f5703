create sequence droit_seq increment by 50;
create sequence ressources_seq increment by 50;

-- A right of one member of a file to one benefit. No end: open until further notice.
create table droit (
    id            bigint primary key,
    generation    bigint not null references generation (id) on delete cascade,
    membre        bigint not null references membre (id) on delete cascade,
    prestation    text   not null,
    qualite       text   not null check (qualite in ('BENEFICIAIRE', 'OUVRANT_DROIT')),
    majoration    boolean,
    participation boolean,
    debut         date   not null,
    fin           date check (fin >= debut),
    unique (membre, prestation, debut)
);

-- What a family declared for a year, in euros.
create table ressources (
    id         bigint  primary key,
    generation bigint  not null references generation (id) on delete cascade,
    dossier    bigint  not null references dossier (id) on delete cascade,
    annee      integer not null,
    valeur     integer not null check (valeur >= 0),
    unique (dossier, annee)
);

-- About a benefit, children too may be asked: one index for everybody instead of that of the allocataires.
drop index membre_identite;
create index membre_identite on membre (generation, cle_nom_naissance, naissance_annee);
