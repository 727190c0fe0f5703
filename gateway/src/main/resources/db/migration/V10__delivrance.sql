-- A token that was decided on but not handed over: it is signed when its operator collects it, and nothing of it is stored.
create table remise (
    jeton uuid primary key references jeton (jti),
    -- Afterwards nobody can have it any more.
    jusqua timestamptz not null
);

-- What DataPass told us, so that telling it again changes nothing. Who applied, and what for, is not in here.
create table evenement_datapass (
    -- SHA-256 of the body, byte for byte
    empreinte bytea primary key,
    evenement text not null,
    demande text not null,
    emis_le timestamptz not null,
    recu_le timestamptz not null,
    -- What it was answered; the same event is answered the same
    reponse jsonb not null,
    -- Whether it changed a habilitation: an older one does not change it back.
    applique boolean not null,
    unique (evenement, demande, emis_le)
);

create index evenement_datapass_demande on evenement_datapass (demande, emis_le) where applique;

create index acte_habilitation on acte (habilitation, numero);
