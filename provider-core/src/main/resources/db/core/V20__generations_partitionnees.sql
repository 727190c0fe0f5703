-- What an import says of itself. An import of the release before leaves these as they are by default.
alter table generation
    -- The file's name, or where it came from; chosen by whoever imports.
    add column source text,
    -- How many records of its file were left out.
    add column rejets bigint not null default 0,
    -- How many deltas were applied since.
    add column mises_a_jour integer not null default 0,
    -- Version of the search columns that all of its rows have; none: some row may lack them.
    add column blocs integer,
    -- Version of the keys of its records; none: they have no key, and no delta applies.
    add column cles integer;

-- What was in service before, and can be again.
alter table registre add column precedente bigint;
