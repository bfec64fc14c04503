//! `test`: everything that must hold before a change is kept, cheapest first. All steps run, also after one has failed;
//! left out are only those that stand on one that failed. The summary at the end is the answer.

mod steps;

use crate::failure::Failure;
use crate::setup::{self, Purpose};
use std::time::{Duration, Instant};
use steps::{STEPS, Step};

enum Outcome {
    Passed(Duration),
    Failed(Duration, Failure),
    LeftOut(&'static str),
}

pub(crate) fn test(only: &[String]) -> Result<(), Failure> {
    heading("Oppsett");
    setup::put_in_place(Purpose::Test)?;
    let mut outcomes: Vec<(&Step, Outcome)> = Vec::new();
    for step in STEPS.iter().filter(|step| is_wanted(step, only)) {
        heading(step.name);
        let outcome = match missing(step, &outcomes) {
            Some(needed) => {
                println!("Utelatt, fordi dette feilet: {needed}");
                Outcome::LeftOut(needed)
            }
            None => carry_out(step),
        };
        outcomes.push((step, outcome));
    }
    summary(&outcomes)
}

/// Steps one asked for by a word, together with those they stand on.
fn is_wanted(step: &Step, only: &[String]) -> bool {
    let asked = |step: &Step| only.iter().any(|word| step.name.to_lowercase().contains(&word.to_lowercase()));
    only.is_empty()
        || asked(step)
        || STEPS.iter().any(|other| asked(other) && other.needs.contains(&step.name))
}

fn missing(step: &Step, outcomes: &[(&Step, Outcome)]) -> Option<&'static str> {
    let failed = outcomes.iter().filter(|(_, outcome)| !matches!(outcome, Outcome::Passed(_)));
    failed.map(|(other, _)| other.name).find(|name| step.needs.contains(name))
}

fn carry_out(step: &Step) -> Outcome {
    let start = Instant::now();
    match (step.run)() {
        Ok(()) => Outcome::Passed(start.elapsed()),
        Err(failure) => {
            eprintln!("\n{failure}");
            Outcome::Failed(start.elapsed(), failure)
        }
    }
}

fn heading(name: &str) {
    println!("\n━━ {name} {}", "━".repeat(72_usize.saturating_sub(name.chars().count())));
}

fn summary(outcomes: &[(&Step, Outcome)]) -> Result<(), Failure> {
    heading("Resultat");
    for (step, outcome) in outcomes {
        match outcome {
            Outcome::Passed(time) => println!("  bestått  {:>5} s  {}", time.as_secs(), step.name),
            Outcome::Failed(time, failure) => {
                let first = failure.to_string().lines().next().unwrap_or_default().to_owned();
                println!("  FEILET   {:>5} s  {}: {first}", time.as_secs(), step.name);
            }
            Outcome::LeftOut(needed) => println!("  utelatt           {} (trenger «{needed}»)", step.name),
        }
    }
    let failed = outcomes.iter().filter(|(_, outcome)| !matches!(outcome, Outcome::Passed(_))).count();
    if failed == 0 {
        println!("\nAlt er i orden.");
        return Ok(());
    }
    Err(Failure::Problems { what: "trinn som ikke er bestått", count: failed })
}
