-- Who may ask for what, and with which tokens. No citizen stands in these tables.

create table habilitation (
    id uuid primary key,
    -- How the desk that decides on applications calls it, as in DataPass's public id.
    reference text unique,
    siret text not null,
    intitule text not null,
    -- What the law needs: required before the first token, not before the first draft.
    finalite text,
    fondement_juridique text,
    deliberation text,
    -- {"nom": ..., "courriel": ..., "telephone": ...}
    responsable_traitement jsonb,
    delegue_protection_donnees jsonb,
    contact_technique jsonb,
    contact_metier jsonb,
    -- {"nom": ..., "siret": ...}: whose software calls
    editeur jsonb,
    scopes text[] not null default '{}',
    -- identite, ine, identifiant, france_connect
    modalites text[] not null default '{}',
    consentement_recueilli boolean not null default false,
    -- SIRETs it may ask for, and addresses or CIDR blocks it may ask from; empty for any
    destinataires text[] not null default '{}',
    adresses text[] not null default '{}',
    -- null for the quota of everyone
    appels_par_seconde integer check (appels_par_seconde between 1 and 10000),
    client_france_connect text unique,
    etat text not null check (etat in ('BROUILLON', 'ACTIVE', 'SUSPENDUE', 'CLOSE')),
    creee_le timestamptz not null,
    modifiee_le timestamptz not null,
    -- Counts changes: whoever writes says which one it read.
    version integer not null default 0
);

create table jeton (
    jti uuid primary key,
    habilitation uuid not null references habilitation (id),
    -- Within the habilitation's as they were; what counts is both, as they are now.
    scopes text[] not null,
    -- The key that signed it: kept as long as one of its tokens lives.
    kid text not null,
    emis_le timestamptz not null,
    -- Later than the token itself says if it was prolonged since.
    expire_le timestamptz not null,
    -- In the future if it is planned.
    revoque_le timestamptz,
    utilise_le timestamptz
);

create index jeton_habilitation on jeton (habilitation);

create table cle (
    kid text primary key,
    -- A public JWK
    publique text not null,
    -- A private JWK, encrypted with the operator's own key
    privee bytea not null,
    creee_le timestamptz not null,
    -- Signs from then on: by then every replica trusts it.
    signe_le timestamptz not null,
    -- Trusted no more from then on
    retiree_le timestamptz
);

-- What was done to all of these, by whom; nobody changes it.
create table acte (
    numero bigint generated always as identity primary key,
    fait_le timestamptz not null,
    auteur text not null,
    acte text not null,
    habilitation uuid,
    jeton uuid,
    -- Names of what changed and values that are no secret
    detail jsonb not null default '{}'
);

-- Counts the transactions that changed what may be done: whoever knows the number knows whether to read all of it again.
create table changement (
    seul boolean primary key default true check (seul),
    numero bigint not null,
    fait_le timestamptz not null
);
insert into changement (numero, fait_le) values (0, now());

-- Every replica hears of a change at its transaction's end, whoever made it; who did not hear asks for the number. Once per
-- transaction and at its very end, when it waits for no other row: so two of them never wait for each other.
create function annoncer() returns trigger language plpgsql as $$
begin
    if current_setting('particulier.annonce', true) is distinct from pg_current_xact_id()::text then
        perform set_config('particulier.annonce', pg_current_xact_id()::text, true);
        update changement set numero = numero + 1, fait_le = clock_timestamp();
        notify habilitations;
    end if;
    return null;
end
$$;

create constraint trigger annoncer_habilitation after insert or update or delete on habilitation
    deferrable initially deferred for each row execute function annoncer();
-- When a token was last used changes nothing about what it may do.
create constraint trigger annoncer_jeton
    after insert or delete or update of scopes, expire_le, revoque_le, habilitation on jeton
    deferrable initially deferred for each row execute function annoncer();
create constraint trigger annoncer_cle after insert or update or delete on cle
    deferrable initially deferred for each row execute function annoncer();
create trigger vider_habilitation after truncate on habilitation for each statement execute function annoncer();
create trigger vider_jeton after truncate on jeton for each statement execute function annoncer();
create trigger vider_cle after truncate on cle for each statement execute function annoncer();
