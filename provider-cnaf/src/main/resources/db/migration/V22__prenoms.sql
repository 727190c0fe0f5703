-- Which given names people bear: a search must not take one of them for a misspelt other one.
alter table membre add column cle_prenom text;
create index membre_prenom on only membre (cle_prenom, sexe);
create index membre_defaut_prenom on membre_defaut (cle_prenom, sexe) where cle_prenom is not null;
