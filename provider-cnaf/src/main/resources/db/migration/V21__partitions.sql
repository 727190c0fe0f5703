-- Each generation has its own partition, filled and indexed before anybody sees it, and dropped whole. What the release
-- before writes goes to the partition by default, which is the table it has always known.
alter table dossier
    add column cle uuid,
    add column contenu bigint;
alter table membre
    add column bloc_nom bigint,
    add column bloc_prenom bigint,
    add column bloc_noms bigint;

alter table dossier rename to dossier_defaut;
create table dossier (like dossier_defaut including defaults including constraints) partition by list (generation);
alter table dossier attach partition dossier_defaut default;

alter table membre rename to membre_defaut;
create table membre (like membre_defaut including defaults including constraints) partition by list (generation);
alter table membre attach partition membre_defaut default;

alter table quotient rename to quotient_defaut;
create table quotient (like quotient_defaut including defaults including constraints) partition by list (generation);
alter table quotient attach partition quotient_defaut default;

alter table droit rename to droit_defaut;
create table droit (like droit_defaut including defaults including constraints) partition by list (generation);
alter table droit attach partition droit_defaut default;

alter table ressources rename to ressources_defaut;
create table ressources (like ressources_defaut including defaults including constraints) partition by list (generation);
alter table ressources attach partition ressources_defaut default;

-- "On only": how an import indexes its partitions; what is there already keeps the indexes it has.
create unique index dossier_id on only dossier (id, generation);
create unique index dossier_cle on only dossier (cle, generation);
create unique index membre_id on only membre (id, generation);
create index dossier_par_numero on only dossier (caf, numero);
create index membre_bloc_nom on only membre (bloc_nom);
create index membre_bloc_prenom on only membre (bloc_prenom);
create index membre_bloc_noms on only membre (bloc_noms);
-- By which the release before looks names up.
create index membre_par_nom on only membre (cle_nom_naissance, naissance_annee);
create index membre_par_dossier on only membre (dossier);
create index quotient_par_mois on only quotient (dossier, mois);
create index droit_par_prestation on only droit (membre, prestation);
create index ressources_par_dossier on only ressources (dossier);

-- Filled in for the generation that the release before left.
create index membre_defaut_bloc_nom on membre_defaut (bloc_nom) where bloc_nom is not null;
create index membre_defaut_bloc_prenom on membre_defaut (bloc_prenom) where bloc_prenom is not null;
create index membre_defaut_bloc_noms on membre_defaut (bloc_noms) where bloc_noms is not null;
