//! A drawing in the page's own colours, and the table behind it.

use yew::prelude::*;

use crate::app::picture::{Picture, Scene, Shape, WIDTH, points};
use crate::ui::attributes::joined;
use crate::ui::unbroken::unbroken;

/// The drawing. Without a text of its own, whoever cannot see it has the title and the table that are beside it.
pub(in crate::ui) fn drawing(scene: &Scene, text: Option<&str>) -> Html {
    let view_box = joined(&["0 0 ", &WIDTH.to_string(), " ", &scene.height.to_string()]);
    html! {
        <svg class="wam-scene" viewBox={view_box} role={text.map(|_| "img")} aria-label={text.map(str::to_owned)}
            aria-hidden={text.is_none().then_some("true")}>{ for scene.shapes.iter().map(shape) }</svg>
    }
}

fn shape(shape: &Shape) -> Html {
    let number = |number: i32| AttrValue::from(number.to_string());
    let class =
        |ink: &str, filled: bool| joined(&["is-", ink, if filled { "" } else { " is-outline" }]);
    match shape {
        Shape::Rect {
            at,
            size,
            ink,
            filled,
        } => html! {
            <rect class={class(ink.id(), *filled)} x={number(at.0)} y={number(at.1)} width={number(size.0)} height={number(size.1)} />
        },
        Shape::Dot {
            at,
            radius,
            ink,
            filled,
        } => html! {
            <circle class={class(ink.id(), *filled)} cx={number(at.0)} cy={number(at.1)} r={number(*radius)} />
        },
        Shape::Line { points, ink, width } => html! {
            <polyline class={class(ink.id(), false)} points={self::points(points)} stroke-width={number(*width)} />
        },
        Shape::Area { points, ink } => html! {
            <polygon class={class(ink.id(), true)} points={self::points(points)} />
        },
        Shape::Words {
            at,
            anchor,
            ink,
            bold,
            text,
        } => html! {
            <text class={class(ink.id(), true)} x={number(at.0)} y={number(at.1)} text-anchor={anchor.id()}
                font-weight={bold.then_some("600")}>{ text.clone() }</text>
        },
    }
}

/// The same figures as rows and columns.
pub(in crate::ui) fn table(picture: &Picture) -> Html {
    let row = |row: &Vec<String>| {
        let mut cells = row.iter();
        html! {
            <tr>
                <th scope="row">{ cells.next().map(|cell| unbroken(cell)) }</th>
                { for cells.map(|cell| html! { <td>{ cell.clone() }</td> }) }
            </tr>
        }
    };
    html! {
        <div class="wam-scroll" role="region" tabindex="0" aria-label={picture.title.clone()}>
            <table class="wam-numbers">
                <thead><tr>{ for picture.head.iter().map(|head| html! { <th scope="col">{ head.clone() }</th> }) }</tr></thead>
                <tbody>{ for picture.rows.iter().map(row) }</tbody>
            </table>
        </div>
    }
}
