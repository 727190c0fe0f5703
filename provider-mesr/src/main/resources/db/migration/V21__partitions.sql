-- Each generation has its own partition, filled and indexed before anybody sees it, and dropped whole. What the release
-- before writes goes to the partition by default, which is the table it has always known.
alter table etudiant
    add column cle uuid,
    add column contenu bigint;
alter table etudiant
    add column bloc_nom bigint,
    add column bloc_prenom bigint,
    add column bloc_noms bigint;

alter table etudiant rename to etudiant_defaut;
create table etudiant (like etudiant_defaut including defaults including constraints) partition by list (generation);
alter table etudiant attach partition etudiant_defaut default;

alter table inscription rename to inscription_defaut;
create table inscription (like inscription_defaut including defaults including constraints) partition by list (generation);
alter table inscription attach partition inscription_defaut default;

-- "On only": how an import indexes its partitions; what is there already keeps the indexes it has.
create unique index etudiant_id on only etudiant (id, generation);
create unique index etudiant_cle on only etudiant (cle, generation);
create index etudiant_par_ine on only etudiant (ine);
create index etudiant_bloc_nom on only etudiant (bloc_nom);
create index etudiant_bloc_prenom on only etudiant (bloc_prenom);
create index etudiant_bloc_noms on only etudiant (bloc_noms);
-- By which the release before looks names up.
create index etudiant_par_nom on only etudiant (cle_nom_naissance, naissance_annee);
create index inscription_par_etudiant on only inscription (etudiant);

-- Filled in for the generation that the release before left.
create index etudiant_defaut_bloc_nom on etudiant_defaut (bloc_nom) where bloc_nom is not null;
create index etudiant_defaut_bloc_prenom on etudiant_defaut (bloc_prenom) where bloc_prenom is not null;
create index etudiant_defaut_bloc_noms on etudiant_defaut (bloc_noms) where bloc_noms is not null;
