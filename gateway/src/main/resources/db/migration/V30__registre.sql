-- No word of a list is null: it would be read as nothing, and a list of nothing allows everyone. Of rows that have one, a null
-- right is none; a null recipient or address becomes one that nobody is, so that they go on allowing nothing.
update habilitation set scopes = array_remove(scopes, null), modalites = array_remove(modalites, null),
    destinataires = array_replace(destinataires, null, ''), adresses = array_replace(adresses, null, '')
    where array_position(scopes, null) is not null or array_position(modalites, null) is not null
        or array_position(destinataires, null) is not null or array_position(adresses, null) is not null;
update jeton set scopes = array_remove(scopes, null) where array_position(scopes, null) is not null;
-- Nothing may wait for the end of the transaction while the tables change.
set constraints all immediate;
-- Valid for all rows: one that was not could not be revoked either.
alter table habilitation add constraint habilitation_listes check (array_position(scopes, null) is null
    and array_position(modalites, null) is null and array_position(destinataires, null) is null
    and array_position(adresses, null) is null);
alter table jeton add constraint jeton_scopes check (array_position(scopes, null) is null);
