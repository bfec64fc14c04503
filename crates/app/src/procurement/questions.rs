//! The questions of a procurement: open ones with what they settle, and those answered.

use crate::App;
use crate::error::AppError;
use crate::lookup::{area_id, delivery_id};
use crate::wire::catalogue::QuestionsRequest;
use crate::wire::procurement::{OptionView, ProcurementRequest, QuestionType, QuestionView, Questions};
use domain::applicability::{FactAnswer, OpenQuestion, Purchase, open_questions};
use domain::catalogue::{Fact, FactKind};
use domain::ids::FactId;
use domain::procurement::questions_that_matter;
use domain::text::Language;
use std::collections::BTreeMap;

impl App {
    /// The questions of a procurement.
    ///
    /// # Errors
    /// There is no such procurement.
    pub fn questions(&self, request: ProcurementRequest) -> Result<Questions, AppError> {
        let procurement = self.stored(&request.id)?.record;
        let open = questions_that_matter(&procurement, &self.catalogue, self.today());
        let mut questions = self.questions_view(&open, &procurement.purchase, request.language);
        for question in &mut questions.answered {
            question.usual = procurement.usual.iter().any(|fact| fact.as_str() == question.id);
        }
        Ok(questions)
    }

    /// The questions that a kind of purchase meets, without a procurement.
    ///
    /// # Errors
    /// An area, delivery model or fact does not exist, or an answer does not fit its question.
    pub fn questions_about(
        &self,
        request: &QuestionsRequest,
        facts: BTreeMap<String, FactAnswer>,
    ) -> Result<Questions, AppError> {
        let mut purchase = Purchase::default();
        for id in &request.areas {
            let area = area_id(id);
            self.catalogue.area(&area).ok_or_else(|| AppError::not_found("area", id))?;
            purchase.areas.insert(area);
        }
        if let Some(id) = &request.delivery {
            let delivery = delivery_id(id);
            self.catalogue.delivery(&delivery).ok_or_else(|| AppError::not_found("delivery", id))?;
            purchase.delivery = Some(delivery);
        }
        for (id, answer) in facts {
            let fact = FactId::new(id);
            answer.check(&fact, &self.catalogue)?;
            purchase.facts.insert(fact, answer);
        }
        let all = self.catalogue.requirements.iter();
        let open = open_questions(&self.catalogue, all, &purchase, self.today());
        Ok(self.questions_view(&open, &purchase, request.language))
    }

    pub(crate) fn questions_view(
        &self,
        open: &[OpenQuestion<'_>],
        purchase: &Purchase,
        language: Language,
    ) -> Questions {
        let answered = self.catalogue.facts.iter().filter(|fact| purchase.facts.contains_key(&fact.id));
        Questions {
            open: open
                .iter()
                .map(|question| question_view(question.fact, question.decides, None, language))
                .collect(),
            answered: answered
                .map(|fact| question_view(fact, 0, purchase.facts.get(&fact.id).cloned(), language))
                .collect(),
        }
    }
}

fn question_view(
    fact: &Fact,
    decides: usize,
    answer: Option<FactAnswer>,
    language: Language,
) -> QuestionView {
    QuestionView {
        id: fact.id.to_string(),
        kind: match fact.kind {
            FactKind::YesNo { .. } => QuestionType::YesNo,
            FactKind::Choice(_) => QuestionType::Choice,
            FactKind::MultiChoice(_) => QuestionType::MultiChoice,
        },
        text: fact.text.get(language).to_owned(),
        why: fact.why.get(language).to_owned(),
        example: fact.example.get(language).to_owned(),
        options: fact
            .kind
            .options()
            .iter()
            .map(|option| OptionView {
                value: option.value.clone(),
                text: option.text.get(language).to_owned(),
            })
            .collect(),
        decides,
        answer,
        usual: false,
    }
}
