-- No word of a list is null: it would be read as nothing, and a list of nothing allows everyone. Rows that have one already
-- allow nothing as they are, and keep no gateway from being brought up to date.
alter table habilitation add constraint habilitation_listes check (array_position(scopes, null) is null
    and array_position(modalites, null) is null and array_position(destinataires, null) is null
    and array_position(adresses, null) is null) not valid;
alter table jeton add constraint jeton_scopes check (array_position(scopes, null) is null) not valid;
