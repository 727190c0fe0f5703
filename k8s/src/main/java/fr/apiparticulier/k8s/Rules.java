package fr.apiparticulier.k8s;

import java.util.List;

import fr.apiparticulier.k8s.alert.Alerts;
import fr.apiparticulier.k8s.apply.MockCluster;
import fr.apiparticulier.k8s.availability.Autoscaling;
import fr.apiparticulier.k8s.availability.Budgets;
import fr.apiparticulier.k8s.availability.Replicas;
import fr.apiparticulier.k8s.availability.RollingUpdates;
import fr.apiparticulier.k8s.configuration.Custody;
import fr.apiparticulier.k8s.configuration.Environments;
import fr.apiparticulier.k8s.configuration.KnownNames;
import fr.apiparticulier.k8s.configuration.NamedFiles;
import fr.apiparticulier.k8s.configuration.RequiredNames;
import fr.apiparticulier.k8s.configuration.SharedQuota;
import fr.apiparticulier.k8s.configuration.TlsNames;
import fr.apiparticulier.k8s.configuration.TrustedProxies;
import fr.apiparticulier.k8s.dashboard.Dashboards;
import fr.apiparticulier.k8s.database.Databases;
import fr.apiparticulier.k8s.database.DiscreetLogs;
import fr.apiparticulier.k8s.database.JournalKept;
import fr.apiparticulier.k8s.database.Passwords;
import fr.apiparticulier.k8s.form.Complete;
import fr.apiparticulier.k8s.form.Shapes;
import fr.apiparticulier.k8s.image.Dockerfiles;
import fr.apiparticulier.k8s.job.CronJobs;
import fr.apiparticulier.k8s.job.Jobs;
import fr.apiparticulier.k8s.job.Renewal;
import fr.apiparticulier.k8s.key.Keys;
import fr.apiparticulier.k8s.lifecycle.Drain;
import fr.apiparticulier.k8s.lifecycle.Migrations;
import fr.apiparticulier.k8s.lifecycle.Probes;
import fr.apiparticulier.k8s.network.DefaultDeny;
import fr.apiparticulier.k8s.network.Hosts;
import fr.apiparticulier.k8s.network.Paths;
import fr.apiparticulier.k8s.network.Ranges;
import fr.apiparticulier.k8s.pod.Images;
import fr.apiparticulier.k8s.pod.Labels;
import fr.apiparticulier.k8s.pod.NoAccountToken;
import fr.apiparticulier.k8s.pod.Resources;
import fr.apiparticulier.k8s.pod.RestrictedContainer;
import fr.apiparticulier.k8s.pod.RestrictedPod;
import fr.apiparticulier.k8s.reference.CustomReferences;
import fr.apiparticulier.k8s.reference.PublicPaths;
import fr.apiparticulier.k8s.reference.Routes;
import fr.apiparticulier.k8s.reference.Services;
import fr.apiparticulier.k8s.reference.Volumes;
import fr.apiparticulier.k8s.rule.Rule;

/** All that must hold, from what one object says to what they are together. */
final class Rules {

    static final List<Rule> ALL = List.of(
            new Complete(), new Shapes(), new Labels(),
            new RestrictedPod(), new RestrictedContainer(), new NoAccountToken(), new Resources(), new Images(),
            new Probes(), new Drain(), new Migrations(), new Jobs(), new Renewal(), new CronJobs(),
            new Replicas(), new Autoscaling(), new Budgets(), new RollingUpdates(),
            new KnownNames(), new RequiredNames(), new NamedFiles(), new TlsNames(), new SharedQuota(), new Environments(),
            new TrustedProxies(),
            new Custody(), new JournalKept(), new DiscreetLogs(), new Databases(), new Passwords(),
            new Keys(), new Services(), new Volumes(), new CustomReferences(), new Routes(), new PublicPaths(),
            new DefaultDeny(), new Ranges(), new Hosts(), new Paths(),
            new Alerts(), new Dashboards(), new Dockerfiles(), new MockCluster());

    private Rules() {
    }
}
