-- Each generation has its own partition, filled and indexed before anybody sees it, and dropped whole. What the release
-- before writes goes to the partition by default, which is the table it has always known.
alter table scolarite
    add column cle uuid,
    add column contenu bigint;
alter table scolarite
    add column bloc_nom bigint,
    add column bloc_prenom bigint,
    add column bloc_noms bigint;

alter table scolarite rename to scolarite_defaut;
create table scolarite (like scolarite_defaut including defaults including constraints) partition by list (generation);
alter table scolarite attach partition scolarite_defaut default;

-- "On only": how an import indexes its partitions; what is there already keeps the indexes it has.
create unique index scolarite_id on only scolarite (id, generation);
create index scolarite_cle on only scolarite (cle, generation);
create index scolarite_bloc_nom on only scolarite (bloc_nom);
create index scolarite_bloc_prenom on only scolarite (bloc_prenom);
create index scolarite_bloc_noms on only scolarite (bloc_noms);
-- By which the release before looks names up.
create index scolarite_par_nom on only scolarite (cle_nom_naissance, naissance_annee, annee_scolaire);

-- Filled in for the generation that the release before left.
create index scolarite_defaut_bloc_nom on scolarite_defaut (bloc_nom) where bloc_nom is not null;
create index scolarite_defaut_bloc_prenom on scolarite_defaut (bloc_prenom) where bloc_prenom is not null;
create index scolarite_defaut_bloc_noms on scolarite_defaut (bloc_noms) where bloc_noms is not null;
