package fr.apiparticulier.mesr.etudiant;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;

@ApplicationScoped
class EtudiantRepository implements PanacheRepository<EtudiantEntity> {
}
