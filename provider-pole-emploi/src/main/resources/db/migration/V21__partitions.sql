-- Each generation has its own partition, filled and indexed before anybody sees it, and dropped whole. What the release
-- before writes goes to the partition by default, which is the table it has always known.
alter table demandeur
    add column cle uuid,
    add column contenu bigint;
-- Nobody is found by them here: they stay without an index.
alter table demandeur
    add column bloc_nom bigint,
    add column bloc_prenom bigint,
    add column bloc_noms bigint;

alter table demandeur rename to demandeur_defaut;
create table demandeur (like demandeur_defaut including defaults including constraints) partition by list (generation);
alter table demandeur attach partition demandeur_defaut default;

alter table inscription rename to inscription_defaut;
create table inscription (like inscription_defaut including defaults including constraints) partition by list (generation);
alter table inscription attach partition inscription_defaut default;

alter table paiement rename to paiement_defaut;
create table paiement (like paiement_defaut including defaults including constraints) partition by list (generation);
alter table paiement attach partition paiement_defaut default;

-- "On only": how an import indexes its partitions; what is there already keeps the indexes it has.
create unique index demandeur_id on only demandeur (id, generation);
create unique index demandeur_cle on only demandeur (cle, generation);
create index demandeur_par_empreinte on only demandeur (empreinte_identifiant);
create index inscription_par_demandeur on only inscription (demandeur);
create index paiement_par_demandeur on only paiement (demandeur);
