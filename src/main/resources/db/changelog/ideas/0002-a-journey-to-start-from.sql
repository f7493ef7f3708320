--liquibase formatted sql

--changeset ideas:0002-general-journey context:!demo
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 SELECT COUNT(*) FROM ideas_stage
INSERT INTO ideas_stage (code, phase, position, name_en, name_sv, name_nb, name_da) VALUES
  ('discovering', 'BEFORE', 1, 'Finding out',     'Ta reda på',     'Finne ut',      'Finde ud af'),
  ('choosing',    'BEFORE', 2, 'Choosing',        'Välja',          'Velge',         'Vælge'),
  ('ordering',    'BEFORE', 3, 'Ordering',        'Beställa',       'Bestille',      'Bestille'),
  ('delivery',    'DURING', 4, 'Delivery',        'Leverans',       'Levering',      'Levering'),
  ('start',       'DURING', 5, 'Getting started', 'Komma igång',    'Komme i gang',  'Komme i gang'),
  ('everyday',    'AFTER',  6, 'Everyday life',   'Vardagen',       'Hverdagen',     'Hverdagen'),
  ('help',        'AFTER',  7, 'Getting help',    'Få hjälp',       'Få hjelp',      'Få hjælp');

--changeset ideas:0002-kitchen-journey context:demo
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 SELECT COUNT(*) FROM ideas_stage
INSERT INTO ideas_stage (code, phase, position, name_en, name_sv, name_nb, name_da) VALUES
  ('showroom', 'BEFORE', 1, 'Showroom',      'Utställning', 'Utstilling', 'Udstilling'),
  ('planning', 'BEFORE', 2, 'Planning',      'Planering',   'Planlegging', 'Planlægning'),
  ('order',    'BEFORE', 3, 'Ordering',      'Beställning', 'Bestilling', 'Bestilling'),
  ('delivery', 'DURING', 4, 'Delivery',      'Leverans',    'Levering',   'Levering'),
  ('fitting',  'DURING', 5, 'Fitting',       'Montering',   'Montering',  'Montering'),
  ('everyday', 'AFTER',  6, 'Everyday life', 'Vardagen',    'Hverdagen',  'Hverdagen'),
  ('removal',  'AFTER',  7, 'Removal',       'Bortforsling', 'Henting av gammelt', 'Afhentning');

--changeset ideas:0002-topics
INSERT INTO ideas_topic (code, position, name_en, name_sv, name_nb, name_da) VALUES
  ('waiting',  1, 'Waiting and being told',        'Vänta och få veta',       'Vente og få vite',        'Vente og få besked'),
  ('people',   2, 'People and help',               'Människor och hjälp',     'Mennesker og hjelp',      'Mennesker og hjælp'),
  ('money',    3, 'Price and payment',             'Pris och betalning',      'Pris og betaling',        'Pris og betaling'),
  ('clarity',  4, 'Understanding and measuring',   'Förstå och mäta',         'Forstå og måle',          'Forstå og måle'),
  ('everyone', 5, 'Room for everyone',             'Plats för alla',          'Plass til alle',          'Plads til alle'),
  ('planet',   6, 'Waste and second life',         'Avfall och ett andra liv', 'Avfall og et nytt liv',  'Affald og et nyt liv'),
  ('quality',  7, 'How it works and lasts',        'Hur det fungerar och håller', 'Hvordan det virker og varer', 'Hvordan det virker og holder');
