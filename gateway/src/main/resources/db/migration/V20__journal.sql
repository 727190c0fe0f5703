-- Who was told what, call by call: ids, enums, names of members and opaque references. No citizen stands in these tables.
-- docs/journal.md says what is proven and how.

create table journal_ancre (
    -- The order of everything, over all processes, without a gap
    numero bigint primary key,
    instant timestamptz not null,
    -- The seal: JSON, signed to the letter. It names the digest of the anchor before.
    contenu text not null,
    -- ES256 in base64url; null where the operator gave no key
    signature text,
    check (numero = (contenu::jsonb ->> 'ancre')::bigint),
    check (instant = (contenu::jsonb ->> 'instant')::timestamptz)
);

create index journal_ancre_instant on journal_ancre (instant);

create table journal_evenement (
    chaine uuid not null,
    numero bigint not null,
    ancre bigint not null references journal_ancre (numero),
    -- The event: JSON, proven to the letter; all the other columns say the same, for whoever searches
    contenu text not null,
    empreinte text not null,
    instant timestamptz not null,
    habilitation uuid generated always as ((contenu::jsonb ->> 'habilitation')::uuid) stored,
    jeton uuid generated always as ((contenu::jsonb ->> 'jeton')::uuid) stored,
    -- An array of texts
    personnes jsonb generated always as (contenu::jsonb -> 'personnes') stored,
    primary key (chaine, numero),
    check (instant = (contenu::jsonb ->> 'instant')::timestamptz)
);

create index journal_evenement_ancre on journal_evenement (ancre, numero);
create index journal_evenement_instant on journal_evenement (instant);
create index journal_evenement_habilitation on journal_evenement (habilitation, instant);
create index journal_evenement_personnes on journal_evenement using gin (personnes jsonb_path_ops);

-- Against mistakes; against intent there are the chain, the signatures and the head that the operator keeps elsewhere.
create function journal_refuser() returns trigger language plpgsql as $$
begin
    if current_setting('particulier.journal_purge', true) is distinct from 'oui' then
        raise exception 'the journal is only added to';
    end if;
    return coalesce(old, new);
end
$$;

create trigger journal_evenement_reste before update or delete on journal_evenement
    for each row execute function journal_refuser();
create trigger journal_ancre_reste before update or delete on journal_ancre
    for each row execute function journal_refuser();
create trigger journal_evenement_entier before truncate on journal_evenement
    for each statement execute function journal_refuser();
create trigger journal_ancre_entier before truncate on journal_ancre
    for each statement execute function journal_refuser();

-- The one way out: everything up to an anchor, once an anchor says that it went.
create function journal_purger(jusqua bigint) returns void language plpgsql as $$
begin
    if not exists (select from journal_ancre
                   where split_part(contenu::jsonb #>> '{purge,jusqua}', ':', 1) = jusqua::text) then
        raise exception 'no anchor says that this was purged';
    end if;
    perform set_config('particulier.journal_purge', 'oui', true);
    delete from journal_evenement where ancre <= jusqua;
    delete from journal_ancre where numero <= jusqua;
    perform set_config('particulier.journal_purge', '', true);
end
$$;
