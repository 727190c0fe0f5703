-- The registry is replaced as a whole: each import is a generation, and one row says which is in service.
create table generation (
    id              bigint generated always as identity primary key,
    importee_le     timestamptz not null,
    enregistrements bigint      not null
);

create table registre (
    seul       boolean primary key default true check (seul),
    generation bigint  not null references generation (id)
);
