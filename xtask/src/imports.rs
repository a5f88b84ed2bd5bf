//! Gives what a wasm imports from its glue short names: those of wasm-bindgen end in a hash that no compression shortens, and
//! stand in both files.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use walrus::Module;

use crate::bundle::BOUND;

/// What names of wasm-bindgen begin with.
const THEIRS: &str = "__wb";

/// Renames them in the wasm and in the glue of a work folder.
pub(crate) fn shorten(folder: &Path) -> Result<()> {
    let (wasm, glue) = (folder.join(BOUND), folder.join("glue.js"));
    let mut module = Module::from_file(&wasm).context("cannot read the wasm")?;
    let mut script = fs::read_to_string(&glue).context("cannot read the glue")?;
    rename(&mut module, &mut script)?;
    fs::write(&wasm, module.emit_wasm()).context("cannot write the wasm")?;
    fs::write(&glue, script).context("cannot write the glue")
}

fn rename(module: &mut Module, script: &mut String) -> Result<()> {
    let imports = module.imports.iter_mut();
    for (number, import) in imports.filter(|it| it.name.starts_with(THEIRS)).enumerate() {
        // As a key of the object that the glue hands over, and nowhere else.
        let key = format!(" {}: function", import.name);
        ensure!(
            script.matches(&key).count() == 1,
            "the glue does not have {} once",
            import.name
        );
        let short = short(number);
        *script = script.replace(&key, &format!(" {short}: function"));
        import.name = short;
    }
    Ok(())
}

/// A name of its own for each number: `a` to `z`, `aa`, and so on.
fn short(mut number: usize) -> String {
    let mut name = Vec::new();
    loop {
        name.push(b'a' + (number % 26) as u8);
        number /= 26;
        if number == 0 {
            break;
        }
        number -= 1;
    }
    name.reverse();
    String::from_utf8_lossy(&name).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WASM: &str = r#"(module
        (import "./glue_bg.js" "__wbg_log_0123456789abcdef" (func (param i32)))
        (import "./glue_bg.js" "mine" (func))
        (import "./glue_bg.js" "__wbindgen_throw_0123456789abcdef" (func))
    )"#;

    #[test]
    fn every_name_of_theirs_is_renamed_in_both() -> Result<()> {
        let mut module = Module::from_buffer(&wat::parse_str(WASM)?)?;
        let mut script =
            "{\n __wbg_log_0123456789abcdef: function(a) {},\n mine: function() {},\n \
            __wbindgen_throw_0123456789abcdef: function() {} }"
                .to_owned();
        rename(&mut module, &mut script)?;
        let names: Vec<_> = module.imports.iter().map(|it| it.name.clone()).collect();
        assert_eq!(names, ["a", "mine", "b"]);
        assert_eq!(
            script,
            "{\n a: function(a) {},\n mine: function() {},\n b: function() {} }"
        );
        Ok(())
    }

    #[test]
    fn a_name_that_the_glue_lacks_is_an_error() -> Result<()> {
        let mut module = Module::from_buffer(&wat::parse_str(WASM)?)?;
        assert!(rename(&mut module, &mut String::new()).is_err());
        Ok(())
    }

    #[test]
    fn no_two_numbers_have_one_name() {
        let names: std::collections::BTreeSet<_> = (0..2000).map(short).collect();
        assert_eq!(names.len(), 2000);
        assert_eq!(
            [short(0), short(25), short(26), short(701), short(702)],
            ["a", "z", "aa", "zz", "aaa"]
        );
    }
}
