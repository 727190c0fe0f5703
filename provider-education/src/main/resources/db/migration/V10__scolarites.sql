create sequence scolarite_seq increment by 50;

-- A pupil in a school for a school year: one row for each school and year.
create table scolarite (
    id                bigint primary key,
    generation        bigint  not null references generation (id) on delete cascade,
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
    uai               text    not null check (uai ~ '^[0-9]{7}[A-Z]$'),
    nom_etablissement text,
    -- BCN code, made from the UAI; none for a school abroad, which is in no perimeter.
    departement       text,
    degre             text    not null check (degre in ('PREMIER', 'SECOND')),
    ministere_tutelle text    not null,
    -- The year in which the school year begins.
    annee_scolaire    integer not null,
    scolarise         boolean not null,
    -- An open list: what the schools write is kept.
    statut_code       text,
    statut_libelle    text,
    mef_code          text check (length(mef_code) in (11, 12)),
    mef_libelle       text,
    regime            integer check (regime between 0 and 6),
    boursier          boolean,
    echelon           integer check (echelon between 1 and 6)
);
create index scolarite_identite on scolarite (generation, cle_nom_naissance, naissance_annee, annee_scolaire);
