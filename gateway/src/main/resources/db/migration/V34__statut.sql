-- How calls and probes ended, by five minutes, for the status page: so that whoever looks at 90 days does not wait until millions of
-- events are read. Numbers alone: neither a habilitation nor a citizen stands in these tables.
create table statut_tranche (
    -- Five minutes from here on
    debut timestamptz not null,
    -- A provider's name as the journal has it; or "passerelle", of all that was asked of the gateway
    sujet text not null,
    -- From the journal, event by event
    repondus integer not null default 0,
    -- Those of them with data that no answer had shown just before
    servis integer not null default 0,
    fournisseur_ko integer not null default 0,
    passerelle_ko integer not null default 0,
    refuses integer not null default 0,
    -- From each replica by itself: probes of a provider nobody asks; and of the gateway, that it lives
    presentes integer not null default 0,
    absentes integer not null default 0,
    -- How often it was seen in a maintenance that was announced
    maintenance integer not null default 0,
    primary key (debut, sujet)
-- The newest rows change by the minute, and no index with them: there must be room beside them.
) with (fillfactor = 70);

-- How far the journal was read.
create table statut_avance (
    seul boolean primary key default true check (seul),
    -- All events up to this anchor are in the table above.
    ancre bigint not null,
    -- Up to when what was written is known; null if nothing was read yet
    jusqua timestamptz
);
insert into statut_avance (ancre) values (0);
