package fr.apiparticulier.cnaf.dossier;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;

@ApplicationScoped
class DroitRepository implements PanacheRepository<DroitEntity> {
}
