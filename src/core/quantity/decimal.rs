//! Between floats and decimal digits, exactly and without tables: those of `core` would cost the bundle 10 KB.

/// A positive number as `mantissa × 2^exponent`; the mantissa's top bit is set.
///
/// Each step by ten loses less than one part in 2¹²⁴, and nothing where the result fits: enough for 19 digits.
struct Wide {
    mantissa: u128,
    exponent: i32,
}

impl Wide {
    fn new(mantissa: u128, exponent: i32) -> Self {
        let shift = mantissa.leading_zeros();
        Self {
            mantissa: mantissa << shift,
            exponent: exponent - shift as i32,
        }
    }

    fn tenfold(&self) -> Self {
        // ten sixteenths
        Self::new(
            (self.mantissa >> 1) + (self.mantissa >> 3),
            self.exponent + 4,
        )
    }

    /// Long division by words, where dividing wide integers would bring its own routine.
    fn tenth(&self) -> Self {
        let (mut quotient, mut rest) = (0, 0);
        for shift in [96, 64, 32, 0] {
            let part = rest << 32 | u64::from((self.mantissa >> shift) as u32);
            quotient = quotient << 32 | u128::from(part / 10);
            rest = part % 10;
        }
        Self::new(quotient, self.exponent)
    }

    /// Without its fraction; the greatest integer if it is greater.
    fn whole(&self) -> u64 {
        match -self.exponent {
            ..64 => u64::MAX,
            shift @ 64..128 => (self.mantissa >> shift) as u64,
            _ => 0,
        }
    }

    fn to_float(&self) -> f64 {
        // The smallest floats count in units of 2⁻¹⁰⁷⁴ and have fewer bits; cutting twice would round twice.
        match -1074 - self.exponent {
            ..=75 => {}
            shift @ 76..=128 => {
                let halves = (self.mantissa >> (shift - 1)) as u64;
                return f64::from_bits(halves.div_ceil(2));
            }
            _ => return 0.0,
        }
        // What is cut off still decides between halves.
        let cut = u64::from(self.mantissa as u64 != 0);
        let mut value = ((self.mantissa >> 64) as u64 | cut) as f64;
        let mut exponent = self.exponent + 64;
        while exponent < 0 {
            let step = exponent.max(-1000);
            value *= power_of_two(step);
            exponent -= step;
        }
        while exponent > 0 {
            let step = exponent.min(1000);
            value *= power_of_two(step);
            exponent -= step;
        }
        value
    }
}

fn power_of_two(exponent: i32) -> f64 {
    f64::from_bits(((exponent + 1023) as u64) << 52)
}

/// `mantissa × 10^power`, rounded to the nearest float; infinite if it is beyond the largest.
#[inline(never)]
pub(crate) fn from_decimal(mantissa: u64, power: i32) -> f64 {
    if mantissa == 0 {
        return 0.0;
    }
    let mut wide = Wide::new(u128::from(mantissa), 0);
    // Beyond these every number is infinite or nothing.
    let power = power.clamp(-400, 400);
    for _ in 0..power {
        wide = wide.tenfold();
    }
    for _ in power..0 {
        wide = wide.tenth();
    }
    wide.to_float()
}

/// The shortest `mantissa × 10^power` that [`from_decimal`] reads as this number, without its sign; it is finite.
pub(crate) fn to_decimal(value: f64) -> (u64, i32) {
    const LEAST: u64 = 100_000_000_000_000_000;
    let bits = value.abs().to_bits();
    if bits == 0 {
        return (0, 0);
    }
    let (fraction, exponent) = (bits & ((1 << 52) - 1), (bits >> 52) as i32);
    let mut wide = if exponent == 0 {
        Wide::new(u128::from(fraction), -1074)
    } else {
        Wide::new(u128::from(fraction | 1 << 52), exponent - 1075)
    };
    // Eighteen digits, of which seventeen always tell a float from its neighbours.
    let mut power = 0;
    while wide.whole() >= LEAST * 10 {
        wide = wide.tenth();
        power += 1;
    }
    while wide.whole() < LEAST {
        wide = wide.tenfold();
        power -= 1;
    }
    let digits = wide.whole();
    let mut unit = LEAST;
    power += 17;
    loop {
        let mantissa = (digits + unit / 2) / unit;
        // Rounding up 9 gives 10, which has a shorter name.
        if unit == LEAST && mantissa == 10 && from_decimal(1, power + 1) == value.abs() {
            return (1, power + 1);
        }
        if unit == 1 || from_decimal(mantissa, power) == value.abs() {
            return (mantissa, power);
        }
        unit /= 10;
        power -= 1;
    }
}
