//! The plugins for wikis: their sources in `plugins/`, packed with the widget's files.

use anyhow::{Context, Result};
use serde_json::json;

use crate::bundle::{APP, CALENDAR, ELEMENT, REST_SCRIPT, Staging};
use crate::notices::NOTICES;
use crate::{api, npm, page, paths, progress, shell};

/// Where their sources are.
const SOURCES: &str = "plugins";
/// Where they come to, within the site.
const FOLDER: &str = "plugins";

/// Packs them, of the site as it is by then.
pub(crate) fn pack(staging: &Staging) -> Result<()> {
    let scripts = [ELEMENT, APP, REST_SCRIPT, CALENDAR].map(|name| staging.site.join(name));
    let mut files = page::files(staging)?;
    files.extend(scripts);
    files.extend(page::FRAME_FILES.map(|name| staging.site.join(name)));
    files.sort();
    let request = json!({
        "plugins": paths::at(SOURCES),
        "files": files,
        "papers": [
            paths::at("LICENSE-APACHE"),
            paths::at("LICENSE-MIT"),
            staging.site.join(NOTICES),
        ],
        "attributes": api::read()?["attributes"],
        "version": npm::version()?,
        "to": staging.site.join(FOLDER),
    });
    progress::step("the plugins for wikis", || {
        let mut node = shell::command("node");
        node.arg(paths::at("xtask/plugins.mjs"))
            .arg(request.to_string());
        shell::capture(&mut node)
            .map(drop)
            .context("the plugins cannot be packed")
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::script_words;

    #[test]
    fn without_script_all_of_them_say_what_the_frame_says() -> Result<()> {
        let words = script_words::read(&paths::at("locales"), |id| id == "page-fallback")?;
        let places = [
            ("en", "dokuwiki/lang/en/lang.php"),
            ("de", "dokuwiki/lang/de/lang.php"),
            ("en", "mediawiki/i18n/en.json"),
            ("de", "mediawiki/i18n/de.json"),
            ("en", "wordpress/worth-a-meeting.php"),
            ("en", "wordpress/languages/worth-a-meeting-de_DE.po"),
            ("de", "wordpress/languages/worth-a-meeting-de_DE.po"),
        ];
        for (language, place) in places {
            let text = fs::read_to_string(paths::at(SOURCES).join(place))?;
            assert!(text.contains(&words[language]["page-fallback"]), "{place}");
        }
        Ok(())
    }

    #[test]
    fn every_attribute_says_what_writers_of_pages_may_say_in_it() -> Result<()> {
        let api = api::read()?;
        for row in api["attributes"].as_array().into_iter().flatten() {
            assert_ne!(
                row["values"].is_array(),
                row["pattern"].is_string(),
                "{row}"
            );
        }
        Ok(())
    }

    #[test]
    fn every_text_of_the_wordpress_plugin_is_translated() -> Result<()> {
        let folder = paths::at(SOURCES).join("wordpress");
        let source = fs::read_to_string(folder.join("worth-a-meeting.php"))?;
        let catalog = fs::read_to_string(folder.join("languages/worth-a-meeting-de_DE.po"))?;
        let said = source.split("__( '").skip(1);
        let texts: Vec<_> = said.filter_map(|rest| rest.split_once("', ")).collect();
        assert!(texts.len() > 8, "{texts:?}");
        for (text, _) in texts {
            assert!(
                catalog.contains(&format!("msgid \"{text}\"\nmsgstr \"")),
                "{text}"
            );
        }
        Ok(())
    }
}
