import { mount } from "svelte";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/print.css";
import Desk from "./desk.svelte";

const target = document.getElementById("desk");
if (target === null) throw new Error("the page has no place for the desk");
mount(Desk, { target });
