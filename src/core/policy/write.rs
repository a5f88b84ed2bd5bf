//! Writes a policy as the file that an organisation keeps.

use super::norms::DAYS;
use super::{
    Accent, Branding, Handbook, Holiday, ModeRule, Norms, Policy, Remarks, Rules, Weight, Wording,
};
use crate::core::compose::When;
use crate::core::decision::{Factor, Gate, Mode};
use crate::core::json::{Value, Writer};

/// The fields of an object that say something; an empty object says nothing, so it is left out itself.
#[derive(Default)]
struct Fields(Vec<(String, Value)>);

impl Fields {
    fn say(&mut self, name: &str, value: impl Into<Value>) {
        self.0.push((name.to_owned(), value.into()));
    }

    fn say_if(&mut self, differs: bool, name: &str, value: impl Into<Value>) {
        if differs {
            self.say(name, value);
        }
    }

    fn remark(&mut self, remarks: &Remarks, path: &str) {
        if let Some(remark) = remarks.at(path) {
            self.say(path.rsplit('.').next().unwrap_or(path), remark);
        }
    }

    /// The same fields behind a remark.
    fn after(self, remarks: &Remarks, path: &str) -> Self {
        let mut fields = Self::default();
        fields.remark(remarks, path);
        fields.0.extend(self.0);
        fields
    }

    fn section(&mut self, name: &str, fields: Self) {
        if !fields.0.is_empty() {
            self.say(name, Value::object(fields.0));
        }
    }
}

impl Policy {
    /// The file that says what differs from the default policy, in the order of the documentation; reading it gives
    /// this policy again. It is written for people, and without its white space only where it would be too long to be
    /// read again.
    #[must_use]
    pub fn to_json(&self) -> String {
        let (default, remarks) = (Self::builtin(), &self.remarks);
        let decision = rules(&self.decision, &default.decision).after(remarks, "decision.note");
        let norms = norms(&self.norms, &default.norms).after(remarks, "norms.note");
        let branding = branding(&self.branding).after(remarks, "branding.note");
        let mut fields = Fields::default();
        fields.remark(remarks, "$schema");
        fields.say("version", self.version as i32);
        fields.say_if(self.name != default.name, "name", &*self.name);
        fields.remark(remarks, "note");
        fields.section("decision", decision);
        fields.section("norms", norms);
        if let Some(templates) = self.templates.section() {
            fields.say("templates", templates);
        }
        fields.section("wording", wording(&self.wording));
        fields.section("branding", branding);
        let file = Value::object(fields.0);
        let mut text = file.pretty();
        text.push('\n');
        if text.len() > Self::MAX_BYTES {
            let mut writer = Writer::default();
            writer.value(&file);
            text = writer.finish();
        }
        text
    }
}

fn rules(own: &Rules, default: &Rules) -> Fields {
    let mut fields = Fields::default();
    let mut gates = Fields::default();
    for (index, id) in Gate::IDS.iter().enumerate() {
        let used = own.gates[index];
        gates.say_if(used != default.gates[index], id, used);
    }
    fields.section("gates", gates);
    fields.say_if(
        own.talk_after_rounds != default.talk_after_rounds,
        "talk_after_rounds",
        own.talk_after_rounds,
    );
    let mut points = Fields::default();
    for factor in Factor::ALL {
        let at = factor as usize;
        let (own, default) = (&own.points[at], &default.points[at]);
        if factor.is_number() {
            let bands: Vec<Value> = own.iter().map(band).collect();
            points.say_if(own != default, factor.id(), bands);
        } else {
            points.section(factor.id(), weights(factor, own, default));
        }
    }
    fields.section("points", points);
    let mut modes = Fields::default();
    for (at, id) in Mode::IDS.iter().enumerate() {
        modes.section(id, mode(&own.modes[at], &default.modes[at]));
    }
    fields.section("modes", modes);
    fields
}

fn weights(factor: Factor, own: &[Weight], default: &[Weight]) -> Fields {
    let mut fields = Fields::default();
    for ((choice, own), default) in factor.choices().iter().zip(own).zip(default) {
        if own == default {
            continue;
        }
        // Points alone keep the rule they had, or get the one that stands for having none.
        let kept = match &*default.rule {
            "" if own.points != 0 => Rules::OWN,
            rule => rule,
        };
        if own.rule == kept && own.source == default.source {
            fields.say(choice, own.points);
        } else {
            fields.say(choice, reasoned(Vec::new(), own));
        }
    }
    fields
}

fn band(weight: &Weight) -> Value {
    reasoned(vec![weight.from.into()], weight).into()
}

fn reasoned(mut items: Vec<Value>, weight: &Weight) -> Vec<Value> {
    items.push(weight.points.into());
    items.push((*weight.rule).into());
    items.push(
        weight
            .source
            .as_deref()
            .map_or_else(Value::null, Value::from),
    );
    items
}

fn mode(own: &ModeRule, default: &ModeRule) -> Fields {
    // Every field by name, so that none is forgotten here.
    let ModeRule {
        offered,
        position,
        contributors: (least, most),
        template,
        then,
        unfit,
    } = own;
    let most = if *most == u16::MAX {
        Value::null()
    } else {
        (*most).into()
    };
    let mut fields = Fields::default();
    fields.say_if(*offered != default.offered, "offered", *offered);
    fields.say_if(*position != default.position, "position", *position);
    fields.say_if(
        own.contributors != default.contributors,
        "contributors",
        vec![(*least).into(), most],
    );
    fields.say_if(*template != default.template, "template", &**template);
    let then_id = then.as_deref().map_or_else(Value::null, Value::from);
    fields.say_if(*then != default.then, "then", then_id);
    let mut rows = Fields::default();
    for (row, factor) in ModeRule::FACTORS.iter().enumerate() {
        let mut cells = Fields::default();
        for (column, name) in ModeRule::columns(row).iter().enumerate() {
            let by = unfit[row][column];
            cells.say_if(by != default.unfit[row][column], name, u16::from(by));
        }
        rows.section(factor.id(), cells);
    }
    fields.section("unfit", rows);
    fields
}

fn norms(own: &Norms, default: &Norms) -> Fields {
    let mut fields = Fields::default();
    fields.say_if(
        own.non_urgent_hours != default.non_urgent_hours,
        "non_urgent_hours",
        own.non_urgent_hours,
    );
    let (best, worst) = own.escalation_hours;
    fields.say_if(
        own.escalation_hours != default.escalation_hours,
        "escalation_hours",
        vec![best.into(), worst.into()],
    );
    let day = |norms: &Norms| (norms.day_start_minutes, norms.day_end_minutes);
    if day(own) != day(default) {
        let mut times = Fields::default();
        times.say("start", &*Norms::time(own.day_start_minutes));
        times.say("end", &*Norms::time(own.day_end_minutes));
        fields.section("working_day", times);
    }
    let days = DAYS.iter().zip(own.working_days);
    let days: Vec<Value> = days
        .filter(|(_, works)| *works)
        .map(|(day, _)| (*day).into())
        .collect();
    fields.say_if(
        own.working_days != default.working_days,
        "working_days",
        days,
    );
    if let Some(zone) = &own.zone {
        fields.say("zone", zone.as_str());
    }
    let holidays: Vec<Value> = own.holidays.iter().map(holiday).collect();
    fields.say_if(!holidays.is_empty(), "holidays", holidays);
    fields
}

fn holiday(Holiday { date, name }: &Holiday) -> Value {
    let when = When {
        date: *date,
        minutes: 0,
    };
    let date = Value::from(when.to_string().trim_end_matches("T00:00"));
    match name {
        None => date,
        Some(name) => vec![date, name.as_str().into()].into(),
    }
}

fn wording(own: &Wording) -> Fields {
    let mut fields = Fields::default();
    for own in &own.languages {
        let mut messages = Fields::default();
        for (id, text) in &own.messages {
            messages.say(id, text.as_str());
        }
        fields.section(&own.language, messages);
    }
    fields
}

fn branding(own: &Branding) -> Fields {
    let mut fields = Fields::default();
    if let Some(organisation) = &own.organisation {
        fields.say("organisation", organisation.as_str());
    }
    if let Some(Accent { light, dark }) = &own.accent {
        let mut accent = Fields::default();
        accent.say("light", light.as_str());
        if let Some(dark) = dark {
            accent.say("dark", dark.as_str());
        }
        fields.section("accent", accent);
    }
    if let Some(Handbook { url, label }) = &own.handbook {
        let mut handbook = Fields::default();
        handbook.say("url", url.as_str());
        handbook.say("label", label.as_str());
        fields.section("handbook", handbook);
    }
    fields
}
