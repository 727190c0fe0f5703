-- An erasure changes what a question finds, as an import does: a question that reads twice must see that it came in between.

-- leaves alone: whoever reads the state compares it with itself and knows nothing of its form.
create or replace function registre_etat() returns trigger language plpgsql as $$
begin
    -- The id alone would come again in a new database.
    select g.id || '-' || cast(extract(epoch from g.importee_le) * 1000 as bigint) || '-' || g.mises_a_jour
           || coalesce('-' || cast(extract(epoch from g.changee_le) * 1000 as bigint), '')
       into new.etat from generation g where g.id = new.generation;
    return new;
end
$$;

-- leaves alone: it writes to no row of a generation, and to the row of the registry what was there.
create trigger generation_effacement after update of changee_le on generation
    for each row execute function generation_etat();

update registre set generation = generation;
