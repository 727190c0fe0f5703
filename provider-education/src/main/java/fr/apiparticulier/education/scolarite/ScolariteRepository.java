package fr.apiparticulier.education.scolarite;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;

@ApplicationScoped
class ScolariteRepository implements PanacheRepository<ScolariteEntity> {
}
