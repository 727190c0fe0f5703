-- Which given names people bear: a search must not take one of them for a misspelt other one.
alter table scolarite add column cle_prenom text;
create index scolarite_prenom on only scolarite (cle_prenom, sexe);
create index scolarite_defaut_prenom on scolarite_defaut (cle_prenom, sexe) where cle_prenom is not null;
