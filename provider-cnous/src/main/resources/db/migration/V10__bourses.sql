create sequence bourse_seq increment by 50;

-- A student's scholarship file of one campaign. There is no table of students: which files are one student's is decided
-- when asked, since a file may lack the INE.
create table bourse (
    id                bigint primary key,
    generation        bigint  not null references generation (id) on delete cascade,
    ine               text check (ine = upper(ine)),
    nom_naissance     text    not null,
    cle_nom_naissance text    not null,
    nom_usage         text,
    prenoms           text    not null,
    naissance_annee   integer,
    naissance_mois    integer,
    naissance_jour    integer,
    sexe              text,
    commune_naissance text,
    pays_naissance    text,
    lieu_naissance    text,
    -- The year in which the school year begins.
    campagne          integer not null,
    boursier          boolean not null,
    echelon           text check (echelon in ('0bis', '1', '2', '3', '4', '5', '6', '7', '8')),
    provisoire        boolean not null,
    date_rentree      date,
    -- Months.
    duree_versement   integer check (duree_versement >= 0),
    ville_etudes      text,
    etablissement     text,
    email             text,
    date_radiation    date,
    source            text    not null check (source in ('CROUS', 'REGION')),
    region            text check ((source = 'REGION') = (region is not null))
);
create index bourse_identite on bourse (generation, cle_nom_naissance, naissance_annee);
create index bourse_ine on bourse (generation, ine);
