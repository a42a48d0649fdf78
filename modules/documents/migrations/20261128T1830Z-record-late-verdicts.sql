-- A file judged after its quarantine learns then what others learn at once: its own term, its signature, its parties.
grant update (valid_from, has_signature, sealed_party_inns) on documents.document to veche_app;
