#![allow(clippy::unwrap_used)]

use super::*;

#[test]
fn the_shipped_table_parses() {
    assert_eq!(&Evidence::parse(BUILTIN).unwrap(), evidence());
}

#[test]
fn the_table_and_the_parameters_name_the_same_figures_in_the_same_order() {
    let in_table: Vec<_> = evidence().iter().map(|figure| figure.id.as_str()).collect();
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
        assert!(
            !figure.source.author.is_empty() && !figure.source.title.is_empty(),
            "{}",
            figure.id
        );
        assert!(
            figure
                .source
                .url
                .iter()
                .all(|url| url.starts_with("https://")),
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

#[test]
fn a_misspelt_key_is_refused() {
    let json = r#"[{"id": "a", "unit": "share", "value": 1, "low": 1, "hihg": 1, "source": {"author": "a", "title": "b"}}]"#;
    assert!(Evidence::parse(json).is_err());
}
