create sequence etudiant_seq increment by 50;
create sequence inscription_seq increment by 50;

-- A student. The INE is not unique on purpose: two records that claim one INE are answered with nobody.
create table etudiant (
    id                bigint primary key,
    generation        bigint not null references generation (id) on delete cascade,
    ine               text check (ine = upper(ine)),
    nom_naissance     text   not null,
    cle_nom_naissance text   not null,
    nom_usage         text,
    prenoms           text   not null,
    naissance_annee   integer,
    naissance_mois    integer,
    naissance_jour    integer,
    sexe              text,
    commune_naissance text,
    pays_naissance    text
);
create index etudiant_identite on etudiant (generation, cle_nom_naissance, naissance_annee);
create index etudiant_ine on etudiant (generation, ine);

-- An admission, and whether its enrolment is complete.
create table inscription (
    id            bigint primary key,
    generation    bigint  not null references generation (id) on delete cascade,
    etudiant      bigint  not null references etudiant (id) on delete cascade,
    debut         date    not null,
    fin           date check (fin >= debut),
    inscrit       boolean not null,
    regime        text    not null check (regime in ('RF1', 'RF2', 'RF3', 'RF4', 'RF5', 'RF6', 'RF7')),
    commune       text,
    uai           text    not null,
    etablissement text    not null
);
create index inscription_etudiant on inscription (etudiant);
