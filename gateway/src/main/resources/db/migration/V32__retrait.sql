-- When the desk withdrew it; null if it never did, or has granted it again since. No operator makes it active meanwhile.
alter table habilitation add column retiree_le timestamptz;
