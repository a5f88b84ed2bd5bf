//! Whatever file is imported into a register: it is refused with a reason, or its records come back equal from every
//! form, are merged without a loss, and a second time changes nothing.
#![no_main]

use libfuzzer_sys::fuzz_target;
use worth_a_meeting::core::register::{
    MAX_ID, Record, Register, csv, json, markdown_of, read, slug,
};

fuzz_target!(|text: &str| {
    for name in ["x.md", "x.csv", "x.json"] {
        let Ok(incoming) = read(name, text) else {
            continue;
        };
        for record in &incoming.records {
            assert!(record.id.len() <= MAX_ID && slug(&record.id) == record.id);
            assert!(!record.is_blank());
            assert_eq!(record.tidied(), *record);
        }
        let mut register = Register::default();
        register.merge(&incoming.records);
        let versions: Vec<Record> = register.versions().cloned().collect();
        for (name, text) in [
            ("y.md", markdown_of(&register)),
            ("y.csv", csv(&register)),
            ("y.json", json(&register)),
        ] {
            let again = read(name, &text).expect("what was written is read");
            assert_eq!(again.records, versions, "{text}");
        }
        let before = register.clone();
        assert_eq!(
            register.merge(&incoming.records).same,
            incoming.records.len()
        );
        assert_eq!(register, before);
        for one in &versions {
            for other in &versions {
                // What leads in a circle is refused, and nothing else.
                let _ = register.supersede(&one.id, &other.id);
            }
        }
    }
});
