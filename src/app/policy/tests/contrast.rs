//! Any colour that an organisation chooses can be read: a scan of sRGB with the formulas of the browser.
//!
//! OKLab is Björn Ottosson's (2020), contrast that of WCAG 2.

use super::super::{DARKEST, LIGHTEST};

/// The contrast that text needs.
const ENOUGH: f64 = 4.5;

type Triple = [f64; 3];

fn linear(byte: u8) -> f64 {
    let value = f64::from(byte) / 255.0;
    if value <= 0.04045 {
        value / 12.92
    } else {
        ((value + 0.055) / 1.055).powf(2.4)
    }
}

/// Linear light of `#rrggbb`.
fn light(hex: &str) -> Triple {
    [1, 3, 5].map(|at| linear(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()))
}

fn times(matrix: [Triple; 3], of: Triple) -> Triple {
    matrix.map(|row| row.iter().zip(of).map(|(by, value)| by * value).sum())
}

fn oklab(light: Triple) -> Triple {
    let cones = times(
        [
            [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
            [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
            [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
        ],
        light,
    );
    times(
        [
            [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
            [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
            [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
        ],
        cones.map(f64::cbrt),
    )
}

fn from_oklab(lab: Triple) -> Triple {
    let cones = times(
        [
            [1.0, 0.396_337_777_4, 0.215_803_757_3],
            [1.0, -0.105_561_345_8, -0.063_854_172_8],
            [1.0, -0.089_484_177_5, -1.291_485_548_0],
        ],
        lab,
    );
    times(
        [
            [4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2],
            [-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5],
            [-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701_0],
        ],
        cones.map(|cone| cone.powi(3)),
    )
}

fn luminance([red, green, blue]: Triple) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: f64, other: f64) -> f64 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// What a screen shows of a colour beyond sRGB: browsers cut off each channel, or take colour away until it fits.
fn shown([lightness, a, b]: Triple) -> [Triple; 2] {
    let with = |share: f64| from_oklab([lightness, a * share, b * share]);
    let fits = |share: &f64| {
        let mut channels = with(*share).into_iter();
        channels.all(|channel| (-1e-4..=1.0001).contains(&channel))
    };
    let share = (0..=50).rev().map(|step| f64::from(step) / 50.0).find(fits);
    [with(1.0), with(share.unwrap())].map(|it| it.map(|channel| channel.clamp(0.0, 1.0)))
}

/// Every colour of a coarse grid, corners and all.
fn colours() -> impl Iterator<Item = Triple> {
    let steps = || (0..=17).map(|step| linear(step * 15));
    steps().flat_map(move |red| {
        steps().flat_map(move |green| steps().map(move |blue| oklab([red, green, blue])))
    })
}

/// The least contrast of any accent whose lightness was bounded so.
fn least(bound: impl Fn(f64) -> f64, near: &[f64]) -> f64 {
    let shown = colours().flat_map(|[lightness, a, b]| shown([bound(lightness), a, b]));
    let contrasts = shown.flat_map(|accent| near.iter().map(move |it| (luminance(accent), *it)));
    contrasts.fold(f64::INFINITY, |least, (accent, near)| {
        least.min(contrast(accent, near))
    })
}

/// What an accent stands on and what stands on it, on light pages (0) or dark ones (1), from the style sheet.
fn near(scheme: usize) -> [f64; 3] {
    let style = include_str!("../../../../www/widget.css");
    let colour = |name: &str| {
        let (_, rest) = style.split_once(&format!("{name}: ")).unwrap();
        let (_, pair) = rest.split_once("light-dark(").unwrap();
        let (pair, _) = pair.split_once(')').unwrap();
        light(pair.split(", ").nth(scheme).unwrap())
    };
    let [text, surface] = [colour("--_text"), colour("--_surface")];
    assert!(style.contains("--_sunken: color-mix(in oklab, var(--_text) 4%, var(--_surface));"));
    let (on, under) = (oklab(text), oklab(surface));
    let sunken = from_oklab([0, 1, 2].map(|at| 0.04 * on[at] + 0.96 * under[at]));
    [surface, sunken, colour("--_on-accent")].map(luminance)
}

fn number(css: &str) -> f64 {
    css.parse().unwrap()
}

#[test]
fn every_accent_can_be_read_on_a_light_page() {
    let lightest = number(LIGHTEST);
    assert!(least(|lightness| lightness.min(lightest), &near(0)) >= ENOUGH);
    // No darker than it has to be.
    assert!(least(|lightness| lightness.min(lightest + 0.01), &near(0)) < ENOUGH);
}

#[test]
fn every_accent_can_be_read_on_a_dark_page() {
    let darkest = number(DARKEST);
    assert!(least(|lightness| lightness.max(darkest), &near(1)) >= ENOUGH);
}
