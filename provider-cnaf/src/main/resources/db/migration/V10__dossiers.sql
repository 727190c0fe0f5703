create sequence dossier_seq increment by 50;
create sequence membre_seq increment by 50;
create sequence quotient_seq increment by 50;

-- An allocataire's file with a CAF or an MSA.
create table dossier (
    id                       bigint primary key,
    generation               bigint  not null references generation (id) on delete cascade,
    regime                   text    not null check (regime in ('CNAF', 'MSA')),
    -- A numéro means something only within the CAF that gave it, and to no MSA.
    numero                   integer,
    caf                      text,
    droit_clos               boolean not null,
    destinataire             text,
    complement_information   text,
    complement_geographique  text,
    numero_libelle_voie      text,
    lieu_dit                 text,
    code_postal_ville        text,
    pays                     text
);
create unique index dossier_numero on dossier (generation, caf, numero);

-- The people of a file: allocataires, who may be searched for, and children, who may not.
create table membre (
    id                bigint primary key,
    generation        bigint   not null references generation (id) on delete cascade,
    dossier           bigint   not null references dossier (id) on delete cascade,
    allocataire       boolean  not null,
    rang              smallint not null,
    nom_prenom        text     not null,
    nom_naissance     text     not null,
    cle_nom_naissance text     not null,
    nom_usage         text,
    prenoms           text     not null,
    naissance_annee   integer,
    naissance_mois    integer,
    naissance_jour    integer,
    sexe              text,
    commune_naissance text,
    pays_naissance    text,
    revenu_mensuel    numeric(10, 2)
);
create index membre_identite on membre (generation, cle_nom_naissance, naissance_annee) where allocataire;
create index membre_dossier on membre (dossier);

-- One quotient per month; a recomputed month has replaced the one before. No value: the caisse could not compute it.
create table quotient (
    id          bigint primary key,
    generation  bigint not null references generation (id) on delete cascade,
    dossier     bigint not null references dossier (id) on delete cascade,
    mois        date   not null,
    valeur      integer check (valeur >= 0),
    mois_calcul date,
    unique (dossier, mois)
);
