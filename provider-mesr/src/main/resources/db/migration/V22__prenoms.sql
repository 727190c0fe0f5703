-- Which given names people bear: a search must not take one of them for a misspelt other one.
alter table etudiant add column cle_prenom text;
create index etudiant_prenom on only etudiant (cle_prenom, sexe);
create index etudiant_defaut_prenom on etudiant_defaut (cle_prenom, sexe) where cle_prenom is not null;
