//! Puts in place what a command needs, and says what it installs and why. What is there already is left alone.

mod node;
mod python;
mod system;
mod tools;

pub(crate) use python::tool as python_tool;
pub(crate) use tools::tool;

use crate::failure::Failure;

/// What the machine is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Purpose {
    /// The terminal twin.
    Twin,
    /// The interface in a browser.
    Browse,
    /// The window too.
    Run,
    /// Everything the tests use.
    Test,
}

/// Puts in place what `purpose` needs.
pub(crate) fn put_in_place(purpose: Purpose) -> Result<(), Failure> {
    system::put_in_place(purpose)?;
    if purpose >= Purpose::Browse {
        node::put_in_place()?;
    }
    if purpose == Purpose::Test {
        tools::put_in_place()?;
        python::put_in_place()?;
    }
    Ok(())
}
