package fr.apiparticulier.poleemploi.demandeur;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;

@ApplicationScoped
class PaiementRepository implements PanacheRepository<PaiementEntity> {
}
