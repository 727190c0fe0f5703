-- When each habilitation was last told each member, of what the journal still says: so that whoever asks which rights are not
-- used does not wait until tens of millions of events are read. No citizen stands in these tables.
create table minimisation_champ (
    habilitation uuid not null,
    route text not null,
    -- A member's path; empty for the answer as a whole
    champ text not null,
    dernier timestamptz not null,
    primary key (habilitation, route, champ)
-- Each row changes again and again, and no index with it: there must be room beside it.
) with (fillfactor = 60);

-- How far the journal was read.
create table minimisation_avance (
    seul boolean primary key default true check (seul),
    -- All events up to this anchor are in the table above.
    ancre bigint not null,
    -- The oldest event there is; null if there is none
    depuis timestamptz,
    -- Up to when what was written is known; null if nothing was read yet
    jusqua timestamptz
);
insert into minimisation_avance (ancre) values (0);
