-- Which given names people bear: a search must not take one of them for a misspelt other one.
alter table bourse add column cle_prenom text;
create index bourse_prenom on only bourse (cle_prenom, sexe);
create index bourse_defaut_prenom on bourse_defaut (cle_prenom, sexe) where cle_prenom is not null;
