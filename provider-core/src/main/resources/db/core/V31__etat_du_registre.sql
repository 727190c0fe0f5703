-- In which state an answer is read, as one value of the one row that every look-up reads anyway: none needs a join to tell it.
-- Kept by the database, so that the release before, which knows nothing of it, keeps it true as well.
alter table registre add column etat text;

create function registre_etat() returns trigger language plpgsql as $$
begin
    -- The id alone would come again in a new database.
    select g.id || '-' || cast(extract(epoch from g.importee_le) * 1000 as bigint) || '-' || g.mises_a_jour
        into new.etat from generation g where g.id = new.generation;
    return new;
end
$$;

-- leaves alone: it fills in the new column alone.
create trigger registre_etat before insert or update on registre
    for each row execute function registre_etat();

create function generation_etat() returns trigger language plpgsql as $$
begin
    update registre set generation = generation where generation = new.id;
    return null;
end
$$;

-- leaves alone: it writes to no row of a generation, and to the row of the registry what was there.
create trigger generation_etat after update of importee_le, mises_a_jour on generation
    for each row execute function generation_etat();

update registre set generation = generation;
