//! What every engine may be told besides: the organisation's policy, the currency, the language.

use std::rc::Rc;

use worth_a_meeting::app::document::is_currency;
use worth_a_meeting::app::policy::{OwnPolicy, explain, read};
use worth_a_meeting::app::words::{Intl, PlainIntl, Words};
use worth_a_meeting::core::json::Node;
use worth_a_meeting::core::policy::Policy;

use crate::given::{line, only, text, wrong};
use crate::wrong::{Given, Wrong};

/// The names of these options.
const COMMON: [&str; 3] = ["policy", "currency", "locale"];

/// See the module.
pub(crate) struct Options {
    pub(crate) policy: Rc<Policy>,
    pub(crate) currency: Option<String>,
    pub(crate) words: Words,
}

impl Options {
    /// Reads the options of a request; none is needed.
    pub(crate) fn read(request: &Node<'_>, intl: Rc<dyn Intl>) -> Given<Self> {
        match request.given("options")? {
            Some(node) => {
                only(&node, &COMMON)?;
                Self::read_from(&node, intl)
            }
            None => Ok(Self::with(Policy::builtin(), None, Words::new("en", intl))),
        }
    }

    /// Reads them out of an object that may have others.
    pub(crate) fn read_from(node: &Node<'_>, intl: Rc<dyn Intl>) -> Given<Self> {
        let locale = match node.given("locale")? {
            Some(node) => line(&node, 35)?,
            None => "en",
        };
        let words = Words::new(locale, intl);
        let currency = match node.given("currency")? {
            Some(node) => Some(currency(&node)?),
            None => None,
        };
        let Some(node) = node.given("policy")? else {
            return Ok(Self::with(Policy::builtin(), currency, words));
        };
        let file = node.str().map_or_else(|_| node.to_json(), str::to_owned);
        read(&file).map_err(|error| {
            let english = Words::new("en", Rc::new(PlainIntl));
            Wrong::at(error.path(), explain(&english, &error)).within(node.path())
        })?;
        let own = OwnPolicy::of(&file);
        Ok(Self {
            words: own.words(&words),
            policy: own.policy,
            currency,
        })
    }

    fn with(policy: Policy, currency: Option<String>, words: Words) -> Self {
        let policy = Rc::new(policy);
        Self {
            policy,
            currency,
            words,
        }
    }
}

/// The code of a currency.
pub(crate) fn currency(node: &Node<'_>) -> Given<String> {
    let code = text(node).ok().filter(|code| is_currency(code));
    code.map(str::to_owned).ok_or_else(|| {
        wrong(
            node,
            "expected the code of a currency (ISO 4217), such as \"EUR\"",
        )
    })
}
