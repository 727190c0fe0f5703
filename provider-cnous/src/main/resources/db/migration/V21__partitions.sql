-- Each generation has its own partition, filled and indexed before anybody sees it, and dropped whole. What the release
-- before writes goes to the partition by default, which is the table it has always known.
alter table bourse
    add column cle uuid,
    add column contenu bigint;
alter table bourse
    add column bloc_nom bigint,
    add column bloc_prenom bigint,
    add column bloc_noms bigint;

alter table bourse rename to bourse_defaut;
create table bourse (like bourse_defaut including defaults including constraints) partition by list (generation);
alter table bourse attach partition bourse_defaut default;

-- "On only": how an import indexes its partitions; what is there already keeps the indexes it has.
create unique index bourse_id on only bourse (id, generation);
create unique index bourse_cle on only bourse (cle, generation);
create index bourse_par_ine on only bourse (ine);
create index bourse_bloc_nom on only bourse (bloc_nom);
create index bourse_bloc_prenom on only bourse (bloc_prenom);
create index bourse_bloc_noms on only bourse (bloc_noms);
create index bourse_par_nom on only bourse (cle_nom_naissance, naissance_annee);

-- Filled in for the generation that the release before left.
create index bourse_defaut_bloc_nom on bourse_defaut (bloc_nom) where bloc_nom is not null;
create index bourse_defaut_bloc_prenom on bourse_defaut (bloc_prenom) where bloc_prenom is not null;
create index bourse_defaut_bloc_noms on bourse_defaut (bloc_noms) where bloc_noms is not null;
