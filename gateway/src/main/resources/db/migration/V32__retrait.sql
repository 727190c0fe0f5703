-- When the desk withdrew it; null if it never did, or has granted it again since. No operator makes it active meanwhile.
alter table habilitation add column retiree_le timestamptz;
-- It suspended what it withdrew, until it could say so.
update habilitation set retiree_le = dernier.fait_le
    from (select distinct on (habilitation) habilitation, acte, auteur, fait_le from acte
            where acte in ('habilitation.activer', 'habilitation.suspendre', 'habilitation.clore')
            order by habilitation, numero desc) dernier
    where dernier.habilitation = habilitation.id and etat = 'SUSPENDUE'
        and dernier.acte = 'habilitation.suspendre' and dernier.auteur = 'datapass';
