#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};

use super::*;

#[test]
fn the_table_says_what_the_file_says() {
    let file: Vec<Value> =
        serde_json::from_str(include_str!("../../../data/evidence.json")).unwrap();
    let table: Vec<Value> = evidence().iter().map(as_written).collect();
    assert_eq!(table, file);
}

/// A figure as the file has it, where `null` and `false` are left out, and whole numbers have no fraction.
fn as_written(figure: &Figure) -> Value {
    let number = |value: f64| match value.fract() {
        0.0 => Value::from(value as i64),
        _ => Value::from(value),
    };
    let source = evidence().source(figure.id).unwrap();
    let mut written = json!({
        "id": figure.id,
        "unit": figure.unit,
        "value": number(figure.value),
        "low": number(figure.low),
        "high": number(figure.high),
        "source": { "author": source.author, "title": source.title },
    });
    if let Some(year) = figure.year {
        written["year"] = year.into();
    }
    for (name, is_so) in [("judgement", figure.judgement), ("vendor", figure.vendor)] {
        if is_so {
            written[name] = true.into();
        }
    }
    if let Some(url) = source.url {
        written["source"]["url"] = url.into();
    }
    written
}

#[test]
fn the_table_and_the_parameters_name_the_same_figures_in_the_same_order() {
    let in_table: Vec<_> = evidence().iter().map(|figure| figure.id).collect();
    let in_code: Vec<_> = Parameter::ALL
        .iter()
        .map(|parameter| parameter.id())
        .collect();
    assert_eq!(in_table, in_code);
}

#[test]
fn every_figure_lies_in_its_range_and_has_a_source() {
    for figure in evidence() {
        assert!(figure.range().is_ordered(), "{}", figure.id);
        let source = evidence().source(figure.id).unwrap();
        assert!(
            !source.author.is_empty() && !source.title.is_empty(),
            "{}",
            figure.id
        );
        assert!(
            source.url.iter().all(|url| url.starts_with("https://")),
            "{}",
            figure.id
        );
        assert!(
            figure.year.is_none_or(|year| (1980..=2030).contains(&year)),
            "{}",
            figure.id
        );
        assert!(
            figure
                .unit
                .chars()
                .all(|c| c.is_ascii_lowercase() || c == '-'),
            "{}",
            figure.id
        );
    }
}

#[test]
fn a_share_lies_between_nothing_and_everything() {
    for figure in evidence().iter().filter(|figure| figure.unit == "share") {
        assert!(figure.low >= 0.0 && figure.high <= 1.0, "{}", figure.id);
    }
}

#[test]
fn the_us_multiplier_follows_from_the_figures_it_cites() {
    // BLS, June 2025, private industry: 45.65 total ÷ 32.07 wages = 1.4234…
    assert!((45.65 / 32.07 - evidence().value(Parameter::LoadedMultiplierUs)).abs() < 0.005);
}

#[test]
fn the_european_multiplier_follows_from_the_figures_it_cites() {
    // Wages are 1 − non-wage share of the total: 1 ÷ (1 − 0.247) = 1.328; Romania 1 ÷ 0.952 = 1.050; France 1 ÷ 0.678 = 1.475.
    let range = evidence().range(Parameter::LoadedMultiplierEu);
    for (share, multiplier) in [
        (0.247, range.likely),
        (0.048, range.low),
        (0.322, range.high),
    ] {
        assert!((1.0 / (1.0 - share) - multiplier).abs() < 0.006, "{share}");
    }
}

#[test]
fn what_is_not_in_the_table_is_not_made_up() {
    assert_eq!(evidence().get("productivity-miracle"), None);
    assert_eq!(
        Evidence::default().range(Parameter::Recovery),
        Range::default()
    );
}
