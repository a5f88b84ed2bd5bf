//! What was read and answered, as the worker writes it and the page reads it.

use super::{Wire, object};
use crate::core::audit::{Answered, Defect, DefectKind, Opened};
use crate::core::json::{Node, Read, Writer};

object!(Opened {
    files,
    events,
    defects,
    more,
});
object!(Answered {
    findings,
    defects,
    more,
});
object!(Defect {
    source,
    line,
    kind,
    what,
});

impl Wire for DefectKind {
    fn write(&self, json: &mut Writer) {
        json.string(self.id());
    }

    fn read(node: &Node<'_>) -> Read<Self> {
        node.one_of(&Self::ALL, Self::id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::audit::Findings;

    fn defect(kind: DefectKind) -> Defect {
        Defect {
            source: 1,
            line: 17,
            kind,
            what: "FREQ=SECONDLY \"x\"\n".to_owned(),
        }
    }

    #[test]
    fn what_was_said_comes_back() {
        let defects: Vec<Defect> = DefectKind::ALL.map(defect).into();
        let opened = Opened {
            files: vec!["a.ics".to_owned(), "b/c.ics".to_owned()],
            events: 3,
            defects: defects.clone(),
            more: 9,
        };
        assert_eq!(Opened::from_json(&opened.to_json()), Ok(opened));
        let answered = Answered {
            findings: Findings::default(),
            defects,
            more: 0,
        };
        assert_eq!(Answered::from_json(&answered.to_json()), Ok(answered));
    }

    #[test]
    fn what_is_not_ours_is_an_error() {
        for text in [
            "",
            "null",
            "{}",
            "{\"files\":[1],\"events\":0,\"defects\":[],\"more\":0}",
        ] {
            assert!(Opened::from_json(text).is_err(), "{text}");
            assert!(Answered::from_json(text).is_err(), "{text}");
        }
    }
}
