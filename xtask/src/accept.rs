//! `accept`: what the tests found becomes what they expect. The difference is for a person to read before it is kept.

use crate::failure::Failure;
use crate::program::{cargo, program};

pub(crate) fn accept() -> Result<(), Failure> {
    // One test that fails for another reason must not keep the others from writing.
    let tested = cargo(&["test", "--no-fail-fast"]).env("ACCEPT_GOLDEN", "1").run();
    println!("\nDette er endret. Les forskjellen før du tar vare på den:");
    program("git", &["--no-pager", "diff", "--stat", "--", "*golden*"]).run()?;
    tested
}
