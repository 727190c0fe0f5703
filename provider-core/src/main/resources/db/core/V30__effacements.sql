-- Who was taken out of the registry stays out of it, whatever is imported: keyed references, of which nobody reads a name.
create table effacement (
    id          uuid primary key,
    efface_le   timestamptz not null,
    -- Last day on which the person is left out of imports; none: as long as the registry lives.
    jusqu_au    date,
    marques     text[] not null,
    attestation text not null
);

-- When persons were last taken out of it: what was answered from memory before is no answer any more.
alter table generation add column changee_le timestamptz;

-- When its whole file came, whatever deltas came since; none: the release before imported it, which knows none.
alter table generation add column chargee_le timestamptz;
