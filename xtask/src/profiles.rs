//! The servers that wikis have: the same files under other headers, each below a prefix such as `/~strict/`.

/// How a server treats wasm files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wasm {
    Served,
    /// With a content type that browsers do not compile while it streams.
    As(&'static str),
    /// Answered with 404.
    Missing,
}

/// One kind of server.
#[derive(Debug)]
pub(crate) struct Profile {
    /// The first segment of the path, without slashes; empty for plain paths.
    pub(crate) segment: &'static str,
    /// `Content-Security-Policy`.
    pub(crate) policy: Option<&'static str>,
    pub(crate) wasm: Wasm,
}

/// Every profile; browser tests name them by their segment.
pub(crate) const PROFILES: [Profile; 5] = [
    Profile {
        segment: "",
        policy: None,
        wasm: Wasm::Served,
    },
    // The strictest policy under which the widget works.
    Profile {
        segment: "~strict",
        policy: Some(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
             img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
             trusted-types 'none'",
        ),
        wasm: Wasm::Served,
    },
    Profile {
        segment: "~no-wasm",
        policy: Some(
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
             img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
             trusted-types 'none'",
        ),
        wasm: Wasm::Served,
    },
    Profile {
        segment: "~wrong-mime",
        policy: None,
        wasm: Wasm::As("text/plain"),
    },
    Profile {
        segment: "~missing",
        policy: None,
        wasm: Wasm::Missing,
    },
];

/// The profile that a path asks for, and the path below it, which begins with a slash.
pub(crate) fn split(path: &str) -> (&'static Profile, &str) {
    let named = PROFILES[1..].iter().find_map(|profile| {
        let rest = path.strip_prefix('/')?.strip_prefix(profile.segment)?;
        rest.starts_with('/').then_some((profile, rest))
    });
    named.unwrap_or((&PROFILES[0], path))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(path: &str) -> (&str, &str) {
        let (profile, rest) = split(path);
        (profile.segment, rest)
    }

    #[test]
    fn a_prefix_selects_a_profile_and_is_cut_off() {
        assert_eq!(
            segment("/~strict/pages/a.html"),
            ("~strict", "/pages/a.html")
        );
        assert_eq!(segment("/~missing/"), ("~missing", "/"));
    }

    #[test]
    fn other_paths_are_plain() {
        assert_eq!(segment("/index.html"), ("", "/index.html"));
        assert_eq!(segment("/~strictly/a.js"), ("", "/~strictly/a.js"));
        assert_eq!(segment("/~strict"), ("", "/~strict"));
        assert_eq!(segment("/a/~strict/b.js"), ("", "/a/~strict/b.js"));
    }

    #[test]
    fn only_the_strict_policy_lets_wasm_run() {
        let lets_wasm_run = |profile: &Profile| {
            profile
                .policy
                .is_some_and(|policy| policy.contains("'wasm-unsafe-eval'"))
        };
        let names: Vec<_> = PROFILES
            .iter()
            .filter(|profile| lets_wasm_run(profile))
            .map(|profile| profile.segment)
            .collect();
        assert_eq!(names, ["~strict"]);
    }
}
