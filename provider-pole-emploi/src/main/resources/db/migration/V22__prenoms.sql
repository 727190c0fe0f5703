-- As wherever people stand; nobody is searched for by it here.
alter table demandeur add column cle_prenom text;
